// Generated from the files beside it: npm run generate.
import fileAiModelDistribution from './use-cases/ai-model-distribution.json' with { type: 'json' };
import fileBranchEdgeCaching from './use-cases/branch-edge-caching.json' with { type: 'json' };
import fileContainerImageDistribution from './use-cases/container-image-distribution.json' with { type: 'json' };
import fileDataSpaceExchange from './use-cases/data-space-exchange.json' with { type: 'json' };
import fileDistributedBackupStorage from './use-cases/distributed-backup-storage.json' with { type: 'json' };
import fileDistributedCompute from './use-cases/distributed-compute.json' with { type: 'json' };
import fileFederatedFileCollaboration from './use-cases/federated-file-collaboration.json' with { type: 'json' };
import fileFederatedLearning from './use-cases/federated-learning.json' with { type: 'json' };
import fileFederatedSecureMessaging from './use-cases/federated-secure-messaging.json' with { type: 'json' };
import fileInternalEquipmentSharing from './use-cases/internal-equipment-sharing.json' with { type: 'json' };
import fileInternalTalentMarketplace from './use-cases/internal-talent-marketplace.json' with { type: 'json' };
import fileIotEdgeMesh from './use-cases/iot-edge-mesh.json' with { type: 'json' };
import fileLiveVideoEcdn from './use-cases/live-video-ecdn.json' with { type: 'json' };
import fileLocalFirstDocuments from './use-cases/local-first-documents.json' with { type: 'json' };
import fileMediaFileSync from './use-cases/media-file-sync.json' with { type: 'json' };
import fileMeshVpnZeroTrust from './use-cases/mesh-vpn-zero-trust.json' with { type: 'json' };
import fileMultiPartyProcessLedger from './use-cases/multi-party-process-ledger.json' with { type: 'json' };
import fileOffGridFieldMessaging from './use-cases/off-grid-field-messaging.json' with { type: 'json' };
import fileOfflineFieldWork from './use-cases/offline-field-work.json' with { type: 'json' };
import fileP2pAssetMarketplace from './use-cases/p2p-asset-marketplace.json' with { type: 'json' };
import fileP2pEnergyTrading from './use-cases/p2p-energy-trading.json' with { type: 'json' };
import fileP2pLendingCrowdfunding from './use-cases/p2p-lending-crowdfunding.json' with { type: 'json' };
import fileP2pPaymentsSettlement from './use-cases/p2p-payments-settlement.json' with { type: 'json' };
import filePeerKnowledgeExchange from './use-cases/peer-knowledge-exchange.json' with { type: 'json' };
import fileRealtimeVoiceVideo from './use-cases/realtime-voice-video.json' with { type: 'json' };
import fileResilientPublishing from './use-cases/resilient-publishing.json' with { type: 'json' };
import fileSoftwareUpdateDistribution from './use-cases/software-update-distribution.json' with { type: 'json' };
import fileSupplyChainTraceability from './use-cases/supply-chain-traceability.json' with { type: 'json' };
import fileVerifiableCredentials from './use-cases/verifiable-credentials.json' with { type: 'json' };
import platformAcapy from './platforms/acapy.json' with { type: 'json' };
import platformActivitypub from './platforms/activitypub.json' with { type: 'json' };
import platformAtproto from './platforms/atproto.json' with { type: 'json' };
import platformAutomerge from './platforms/automerge.json' with { type: 'json' };
import platformBoinc from './platforms/boinc.json' with { type: 'json' };
import platformBriar from './platforms/briar.json' with { type: 'json' };
import platformCeph from './platforms/ceph.json' with { type: 'json' };
import platformDragonfly from './platforms/dragonfly.json' with { type: 'json' };
import platformEclipseEdc from './platforms/eclipse-edc.json' with { type: 'json' };
import platformEthereumPermissioned from './platforms/ethereum-permissioned.json' with { type: 'json' };
import platformFilecoinLotus from './platforms/filecoin-lotus.json' with { type: 'json' };
import platformFlower from './platforms/flower.json' with { type: 'json' };
import platformGun from './platforms/gun.json' with { type: 'json' };
import platformHeadscale from './platforms/headscale.json' with { type: 'json' };
import platformHiveKollective from './platforms/hive-kollective.json' with { type: 'json' };
import platformHolochain from './platforms/holochain.json' with { type: 'json' };
import platformHypercorePear from './platforms/hypercore-pear.json' with { type: 'json' };
import platformHyperledgerBesu from './platforms/hyperledger-besu.json' with { type: 'json' };
import platformHyperledgerFabric from './platforms/hyperledger-fabric.json' with { type: 'json' };
import platformIpfsKubo from './platforms/ipfs-kubo.json' with { type: 'json' };
import platformIroh from './platforms/iroh.json' with { type: 'json' };
import platformJami from './platforms/jami.json' with { type: 'json' };
import platformLibp2p from './platforms/libp2p.json' with { type: 'json' };
import platformLibtorrent from './platforms/libtorrent.json' with { type: 'json' };
import platformMatrixSynapse from './platforms/matrix-synapse.json' with { type: 'json' };
import platformMeshtastic from './platforms/meshtastic.json' with { type: 'json' };
import platformMsDeliveryOptimization from './platforms/ms-delivery-optimization.json' with { type: 'json' };
import platformMsEcdn from './platforms/ms-ecdn.json' with { type: 'json' };
import platformNatsLeaf from './platforms/nats-leaf.json' with { type: 'json' };
import platformNebula from './platforms/nebula.json' with { type: 'json' };
import platformNetbird from './platforms/netbird.json' with { type: 'json' };
import platformNextcloudFederation from './platforms/nextcloud-federation.json' with { type: 'json' };
import platformNostr from './platforms/nostr.json' with { type: 'json' };
import platformNvidiaFlare from './platforms/nvidia-flare.json' with { type: 'json' };
import platformOrbitdb from './platforms/orbitdb.json' with { type: 'json' };
import platformP2pMediaLoader from './platforms/p2p-media-loader.json' with { type: 'json' };
import platformR3Corda from './platforms/r3-corda.json' with { type: 'json' };
import platformResilioConnect from './platforms/resilio-connect.json' with { type: 'json' };
import platformSharetribe from './platforms/sharetribe.json' with { type: 'json' };
import platformSpegel from './platforms/spegel.json' with { type: 'json' };
import platformStorj from './platforms/storj.json' with { type: 'json' };
import platformSyncthing from './platforms/syncthing.json' with { type: 'json' };
import platformTailscale from './platforms/tailscale.json' with { type: 'json' };
import platformUberKraken from './platforms/uber-kraken.json' with { type: 'json' };
import platformVeilid from './platforms/veilid.json' with { type: 'json' };
import platformWebrtc from './platforms/webrtc.json' with { type: 'json' };
import platformWebtorrent from './platforms/webtorrent.json' with { type: 'json' };
import platformWireguard from './platforms/wireguard.json' with { type: 'json' };
import platformXRoad from './platforms/x-road.json' with { type: 'json' };
import platformXmppEjabberd from './platforms/xmpp-ejabberd.json' with { type: 'json' };
import platformYjs from './platforms/yjs.json' with { type: 'json' };
import platformZerotier from './platforms/zerotier.json' with { type: 'json' };

/** What the files of the use cases hold, by id. */
export const useCaseFiles: readonly unknown[] = [
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

/** What the files of the platforms hold, by id. */
export const platformFiles: readonly unknown[] = [
  platformAcapy,
  platformActivitypub,
  platformAtproto,
  platformAutomerge,
  platformBoinc,
  platformBriar,
  platformCeph,
  platformDragonfly,
  platformEclipseEdc,
  platformEthereumPermissioned,
  platformFilecoinLotus,
  platformFlower,
  platformGun,
  platformHeadscale,
  platformHiveKollective,
  platformHolochain,
  platformHypercorePear,
  platformHyperledgerBesu,
  platformHyperledgerFabric,
  platformIpfsKubo,
  platformIroh,
  platformJami,
  platformLibp2p,
  platformLibtorrent,
  platformMatrixSynapse,
  platformMeshtastic,
  platformMsDeliveryOptimization,
  platformMsEcdn,
  platformNatsLeaf,
  platformNebula,
  platformNetbird,
  platformNextcloudFederation,
  platformNostr,
  platformNvidiaFlare,
  platformOrbitdb,
  platformP2pMediaLoader,
  platformR3Corda,
  platformResilioConnect,
  platformSharetribe,
  platformSpegel,
  platformStorj,
  platformSyncthing,
  platformTailscale,
  platformUberKraken,
  platformVeilid,
  platformWebrtc,
  platformWebtorrent,
  platformWireguard,
  platformXRoad,
  platformXmppEjabberd,
  platformYjs,
  platformZerotier,
];
