// Generated from the files beside it: npm run generate.
import fileAiModelDistribution from './drivers/ai-model-distribution.json' with { type: 'json' };
import fileBranchEdgeCaching from './drivers/branch-edge-caching.json' with { type: 'json' };
import fileContainerImageDistribution from './drivers/container-image-distribution.json' with { type: 'json' };
import fileDataSpaceExchange from './drivers/data-space-exchange.json' with { type: 'json' };
import fileDistributedBackupStorage from './drivers/distributed-backup-storage.json' with { type: 'json' };
import fileDistributedCompute from './drivers/distributed-compute.json' with { type: 'json' };
import fileFederatedFileCollaboration from './drivers/federated-file-collaboration.json' with { type: 'json' };
import fileFederatedLearning from './drivers/federated-learning.json' with { type: 'json' };
import fileFederatedSecureMessaging from './drivers/federated-secure-messaging.json' with { type: 'json' };
import fileInternalEquipmentSharing from './drivers/internal-equipment-sharing.json' with { type: 'json' };
import fileInternalTalentMarketplace from './drivers/internal-talent-marketplace.json' with { type: 'json' };
import fileIotEdgeMesh from './drivers/iot-edge-mesh.json' with { type: 'json' };
import fileLiveVideoEcdn from './drivers/live-video-ecdn.json' with { type: 'json' };
import fileLocalFirstDocuments from './drivers/local-first-documents.json' with { type: 'json' };
import fileMediaFileSync from './drivers/media-file-sync.json' with { type: 'json' };
import fileMeshVpnZeroTrust from './drivers/mesh-vpn-zero-trust.json' with { type: 'json' };
import fileMultiPartyProcessLedger from './drivers/multi-party-process-ledger.json' with { type: 'json' };
import fileOffGridFieldMessaging from './drivers/off-grid-field-messaging.json' with { type: 'json' };
import fileOfflineFieldWork from './drivers/offline-field-work.json' with { type: 'json' };
import fileP2pAssetMarketplace from './drivers/p2p-asset-marketplace.json' with { type: 'json' };
import fileP2pEnergyTrading from './drivers/p2p-energy-trading.json' with { type: 'json' };
import fileP2pLendingCrowdfunding from './drivers/p2p-lending-crowdfunding.json' with { type: 'json' };
import fileP2pPaymentsSettlement from './drivers/p2p-payments-settlement.json' with { type: 'json' };
import filePeerKnowledgeExchange from './drivers/peer-knowledge-exchange.json' with { type: 'json' };
import fileRealtimeVoiceVideo from './drivers/realtime-voice-video.json' with { type: 'json' };
import fileResilientPublishing from './drivers/resilient-publishing.json' with { type: 'json' };
import fileSoftwareUpdateDistribution from './drivers/software-update-distribution.json' with { type: 'json' };
import fileSupplyChainTraceability from './drivers/supply-chain-traceability.json' with { type: 'json' };
import fileVerifiableCredentials from './drivers/verifiable-credentials.json' with { type: 'json' };

/** What the files of drivers hold, by the id of the use case. */
export const driverFiles: readonly unknown[] = [
  fileAiModelDistribution,
  fileBranchEdgeCaching,
  fileContainerImageDistribution,
  fileDataSpaceExchange,
  fileDistributedBackupStorage,
  fileDistributedCompute,
  fileFederatedFileCollaboration,
  fileFederatedLearning,
  fileFederatedSecureMessaging,
  fileInternalEquipmentSharing,
  fileInternalTalentMarketplace,
  fileIotEdgeMesh,
  fileLiveVideoEcdn,
  fileLocalFirstDocuments,
  fileMediaFileSync,
  fileMeshVpnZeroTrust,
  fileMultiPartyProcessLedger,
  fileOffGridFieldMessaging,
  fileOfflineFieldWork,
  fileP2pAssetMarketplace,
  fileP2pEnergyTrading,
  fileP2pLendingCrowdfunding,
  fileP2pPaymentsSettlement,
  filePeerKnowledgeExchange,
  fileRealtimeVoiceVideo,
  fileResilientPublishing,
  fileSoftwareUpdateDistribution,
  fileSupplyChainTraceability,
  fileVerifiableCredentials,
];
