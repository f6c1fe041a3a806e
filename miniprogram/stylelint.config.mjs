export default {
  extends: ['stylelint-config-standard', 'stylelint-config-standard-vue'],
  rules: {
    'selector-type-no-unknown': [true, { ignoreTypes: ['page'] }],
    'unit-no-unknown': [true, { ignoreUnits: ['rpx'] }],
    // The compilers of both platforms want the older words.
    'media-feature-range-notation': 'prefix',
    'color-function-notation': null,
    'alpha-value-notation': null,
  },
}
