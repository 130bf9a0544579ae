/** The mutations of measuring; what each leaves in the trail is tried beside this file. */
export const ofMeasuring = [
  'editMetrics',
  'sendMeasurements',
  'removeMeasurements',
  'pollFeed',
  'addWebhook',
  'switchWebhook',
  'removeWebhook',
  'sendDeliveryAgain',
];
