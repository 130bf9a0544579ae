// Generated from the files beside it: npm run generate.
import fileAbiSpunta from './cases/abi-spunta.json' with { type: 'json' };
import fileActyxFactory from './cases/actyx-factory.json' with { type: 'json' };
import fileAgridigital from './cases/agridigital.json' with { type: 'json' };
import fileAirbnb from './cases/airbnb.json' with { type: 'json' };
import fileAirlinesCabinMesh from './cases/airlines-cabin-mesh.json' with { type: 'json' };
import fileAkamaiNetsession from './cases/akamai-netsession.json' with { type: 'json' };
import fileAlibabaDragonfly from './cases/alibaba-dragonfly.json' with { type: 'json' };
import fileAmazonDynamo from './cases/amazon-dynamo.json' with { type: 'json' };
import fileAmazonS3Torrents from './cases/amazon-s3-torrents.json' with { type: 'json' };
import fileAsxChessReplacement from './cases/asx-chess-replacement.json' with { type: 'json' };
import fileAuraBlockchainConsortium from './cases/aura-blockchain-consortium.json' with { type: 'json' };
import fileB3i from './cases/b3i.json' with { type: 'json' };
import fileBbcIplayerKontiki from './cases/bbc-iplayer-kontiki.json' with { type: 'json' };
import fileBitcoinPaymentNetwork from './cases/bitcoin-payment-network.json' with { type: 'json' };
import fileBittorrentProtocolCompany from './cases/bittorrent-protocol-company.json' with { type: 'json' };
import fileBlablacar from './cases/blablacar.json' with { type: 'json' };
import fileBrooklynMicrogrid from './cases/brooklyn-microgrid.json' with { type: 'json' };
import fileCatenaX from './cases/catena-x.json' with { type: 'json' };
import fileCghubGenetorrent from './cases/cghub-genetorrent.json' with { type: 'json' };
import fileChinaP2pLendingEzubao from './cases/china-p2p-lending-ezubao.json' with { type: 'json' };
import fileClockssArchive from './cases/clockss-archive.json' with { type: 'json' };
import fileCloudflareIpfsGateway from './cases/cloudflare-ipfs-gateway.json' with { type: 'json' };
import fileContourNetwork from './cases/contour-network.json' with { type: 'json' };
import fileDeBeersTracr from './cases/de-beers-tracr.json' with { type: 'json' };
import fileEnterpriseTownHallPeerVideo from './cases/enterprise-town-hall-peer-video.json' with { type: 'json' };
import fileEtsySearchIndexBittorrent from './cases/etsy-search-index-bittorrent.json' with { type: 'json' };
import fileEverledger from './cases/everledger.json' with { type: 'json' };
import fileExamFederatedHospitals from './cases/exam-federated-hospitals.json' with { type: 'json' };
import fileFigmaLinearCentralSync from './cases/figma-linear-central-sync.json' with { type: 'json' };
import fileFirstUnionDesktopGrid from './cases/first-union-desktop-grid.json' with { type: 'json' };
import fileFoldingAtHome from './cases/folding-at-home.json' with { type: 'json' };
import fileForHonorDedicatedServers from './cases/for-honor-dedicated-servers.json' with { type: 'json' };
import fileFplMeterMesh from './cases/fpl-meter-mesh.json' with { type: 'json' };
import fileFundingCircleRetail from './cases/funding-circle-retail.json' with { type: 'json' };
import fileGaiaX from './cases/gaia-x.json' with { type: 'json' };
import fileGeorgiaLandRegistry from './cases/georgia-land-registry.json' with { type: 'json' };
import fileGetaroundUs from './cases/getaround-us.json' with { type: 'json' };
import fileGskGroove from './cases/gsk-groove.json' with { type: 'json' };
import fileHeliumNetwork from './cases/helium-network.json' with { type: 'json' };
import fileInhollandBittorrentDesktops from './cases/inholland-bittorrent-desktops.json' with { type: 'json' };
import fileInstacartTailscale from './cases/instacart-tailscale.json' with { type: 'json' };
import fileIntelNetbatch from './cases/intel-netbatch.json' with { type: 'json' };
import fileJoindata from './cases/joindata.json' with { type: 'json' };
import fileJoostP2pTv from './cases/joost-p2p-tv.json' with { type: 'json' };
import fileJpmorganKinexys from './cases/jpmorgan-kinexys.json' with { type: 'json' };
import fileKiva from './cases/kiva.json' with { type: 'json' };
import fileKuaishouDragonfly from './cases/kuaishou-dragonfly.json' with { type: 'json' };
import fileLendingclubNotes from './cases/lendingclub-notes.json' with { type: 'json' };
import fileMarcoPoloNetwork from './cases/marco-polo-network.json' with { type: 'json' };
import fileMediledger from './cases/mediledger.json' with { type: 'json' };
import fileMelloddy from './cases/melloddy.json' with { type: 'json' };
import fileMetaOwl from './cases/meta-owl.json' with { type: 'json' };
import fileMicrosoftDeliveryOptimization from './cases/microsoft-delivery-optimization.json' with { type: 'json' };
import fileNapsterCentralIndex from './cases/napster-central-index.json' with { type: 'json' };
import fileNetflixIpfsTrial from './cases/netflix-ipfs-trial.json' with { type: 'json' };
import fileNhsSpineRiak from './cases/nhs-spine-riak.json' with { type: 'json' };
import fileOpenbazaar from './cases/openbazaar.json' with { type: 'json' };
import filePandoMediaBooster from './cases/pando-media-booster.json' with { type: 'json' };
import filePirateBayBoardroomRisk from './cases/pirate-bay-boardroom-risk.json' with { type: 'json' };
import fileProsperMarketplace from './cases/prosper-marketplace.json' with { type: 'json' };
import fileQuartierstrom from './cases/quartierstrom.json' with { type: 'json' };
import fileShoahFilecoinArchive from './cases/shoah-filecoin-archive.json' with { type: 'json' };
import fileSkypeSupernodes from './cases/skype-supernodes.json' with { type: 'json' };
import fileSlackNebula from './cases/slack-nebula.json' with { type: 'json' };
import fileSpotifyDesktopP2p from './cases/spotify-desktop-p2p.json' with { type: 'json' };
import fileSynapticHealthAlliance from './cases/synaptic-health-alliance.json' with { type: 'json' };
import fileTchapFrance from './cases/tchap-france.json' with { type: 'json' };
import fileTf1StreamrootWorldcup from './cases/tf1-streamroot-worldcup.json' with { type: 'json' };
import fileTiMessengerGermany from './cases/ti-messenger-germany.json' with { type: 'json' };
import fileTradelens from './cases/tradelens.json' with { type: 'json' };
import fileTwitterMurder from './cases/twitter-murder.json' with { type: 'json' };
import fileUberKraken from './cases/uber-kraken.json' with { type: 'json' };
import fileUberPeerMarketplace from './cases/uber-peer-marketplace.json' with { type: 'json' };
import fileValveSteamLocalTransfer from './cases/valve-steam-local-transfer.json' with { type: 'json' };
import fileVerizonP4pTrial from './cases/verizon-p4p-trial.json' with { type: 'json' };
import fileWalmartCanadaDlFreight from './cases/walmart-canada-dl-freight.json' with { type: 'json' };
import fileWalmartIbmFoodTrust from './cases/walmart-ibm-food-trust.json' with { type: 'json' };
import fileWaoraniMapeo from './cases/waorani-mapeo.json' with { type: 'json' };
import fileWargamingResilio from './cases/wargaming-resilio.json' with { type: 'json' };
import fileWeTrade from './cases/we-trade.json' with { type: 'json' };
import fileWfpBuildingBlocks from './cases/wfp-building-blocks.json' with { type: 'json' };
import fileWindowsUpdateSharingConsumers from './cases/windows-update-sharing-consumers.json' with { type: 'json' };
import fileWualaStorageTrading from './cases/wuala-storage-trading.json' with { type: 'json' };
import fileXRoadEstonia from './cases/x-road-estonia.json' with { type: 'json' };
import fileXianghubao from './cases/xianghubao.json' with { type: 'json' };
import fileZopaP2p from './cases/zopa-p2p.json' with { type: 'json' };
import fileScenarioBiotechLifeSciencesDataManagement from './scenarios/scenario-biotech-life-sciences-data-management.json' with { type: 'json' };
import fileScenarioEcommerceCloudIntegration from './scenarios/scenario-ecommerce-cloud-integration.json' with { type: 'json' };
import fileScenarioEsportsInformationArchitecture from './scenarios/scenario-esports-information-architecture.json' with { type: 'json' };
import fileScenarioFarmManagementDigitisation from './scenarios/scenario-farm-management-digitisation.json' with { type: 'json' };
import fileScenarioGlobalFinancialServicesInformationArchitecture from './scenarios/scenario-global-financial-services-information-architecture.json' with { type: 'json' };
import fileScenarioRenewableEnergyInformationArchitecture from './scenarios/scenario-renewable-energy-information-architecture.json' with { type: 'json' };

/** What the files of the real cases hold, by id. */
export const caseFiles: readonly unknown[] = [
  fileAbiSpunta,
  fileActyxFactory,
  fileAgridigital,
  fileAirbnb,
  fileAirlinesCabinMesh,
  fileAkamaiNetsession,
  fileAlibabaDragonfly,
  fileAmazonDynamo,
  fileAmazonS3Torrents,
  fileAsxChessReplacement,
  fileAuraBlockchainConsortium,
  fileB3i,
  fileBbcIplayerKontiki,
  fileBitcoinPaymentNetwork,
  fileBittorrentProtocolCompany,
  fileBlablacar,
  fileBrooklynMicrogrid,
  fileCatenaX,
  fileCghubGenetorrent,
  fileChinaP2pLendingEzubao,
  fileClockssArchive,
  fileCloudflareIpfsGateway,
  fileContourNetwork,
  fileDeBeersTracr,
  fileEnterpriseTownHallPeerVideo,
  fileEtsySearchIndexBittorrent,
  fileEverledger,
  fileExamFederatedHospitals,
  fileFigmaLinearCentralSync,
  fileFirstUnionDesktopGrid,
  fileFoldingAtHome,
  fileForHonorDedicatedServers,
  fileFplMeterMesh,
  fileFundingCircleRetail,
  fileGaiaX,
  fileGeorgiaLandRegistry,
  fileGetaroundUs,
  fileGskGroove,
  fileHeliumNetwork,
  fileInhollandBittorrentDesktops,
  fileInstacartTailscale,
  fileIntelNetbatch,
  fileJoindata,
  fileJoostP2pTv,
  fileJpmorganKinexys,
  fileKiva,
  fileKuaishouDragonfly,
  fileLendingclubNotes,
  fileMarcoPoloNetwork,
  fileMediledger,
  fileMelloddy,
  fileMetaOwl,
  fileMicrosoftDeliveryOptimization,
  fileNapsterCentralIndex,
  fileNetflixIpfsTrial,
  fileNhsSpineRiak,
  fileOpenbazaar,
  filePandoMediaBooster,
  filePirateBayBoardroomRisk,
  fileProsperMarketplace,
  fileQuartierstrom,
  fileShoahFilecoinArchive,
  fileSkypeSupernodes,
  fileSlackNebula,
  fileSpotifyDesktopP2p,
  fileSynapticHealthAlliance,
  fileTchapFrance,
  fileTf1StreamrootWorldcup,
  fileTiMessengerGermany,
  fileTradelens,
  fileTwitterMurder,
  fileUberKraken,
  fileUberPeerMarketplace,
  fileValveSteamLocalTransfer,
  fileVerizonP4pTrial,
  fileWalmartCanadaDlFreight,
  fileWalmartIbmFoodTrust,
  fileWaoraniMapeo,
  fileWargamingResilio,
  fileWeTrade,
  fileWfpBuildingBlocks,
  fileWindowsUpdateSharingConsumers,
  fileWualaStorageTrading,
  fileXRoadEstonia,
  fileXianghubao,
  fileZopaP2p,
];

/** What the files of the illustrative scenarios hold, by id. */
export const scenarioFiles: readonly unknown[] = [
  fileScenarioBiotechLifeSciencesDataManagement,
  fileScenarioEcommerceCloudIntegration,
  fileScenarioEsportsInformationArchitecture,
  fileScenarioFarmManagementDigitisation,
  fileScenarioGlobalFinancialServicesInformationArchitecture,
  fileScenarioRenewableEnergyInformationArchitecture,
];
