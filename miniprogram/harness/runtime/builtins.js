/**
 * WeChat's own elements, as far as the app uses them: a template, the properties that matter, and `connect`, which is called with the
 * engine's element and its DOM node once it is on the page. Read in Node too, for the templates.
 */
const container = (properties = {}, connect) => ({ template: '<slot/>', properties, connect })

const field = (tag, more = '') => ({
  template: `<${tag} ${more} placeholder="{{placeholder}}" catch:input="typed" catch:focus="focused" catch:blur="blurred"/>`,
  properties: {
    value: null, placeholder: String, type: String, name: String, maxlength: Number, focus: Boolean, password: Boolean,
    autoHeight: Boolean, autoFocus: Boolean, confirmType: String,
  },
  connect: 'field',
})

const names = ['view', 'text', 'label', 'form', 'cover-view', 'cover-image', 'root-portal', 'page-container', 'swiper', 'swiper-item', 'page-meta', 'match-media', 'movable-area', 'movable-view']

export const builtins = {
  ...Object.fromEntries(names.map(name => [name, container()])),
  'scroll-view': container({ scrollX: Boolean, scrollY: Boolean, scrollTop: Number, scrollIntoView: String }, 'scroller'),
  'button': container({ openType: String, formType: String, type: String, size: String, loading: Boolean }, 'button'),
  'navigator': container({ url: String, openType: String, delta: Number }, 'navigator'),
  'camera': container({ mode: String, devicePosition: String, flash: String }, 'camera'),
  'image': { template: '<img src="{{src}}" alt="" bind:load="loaded" bind:error="failed"/>', properties: { src: String, mode: String }, connect: 'image' },
  'canvas': { template: '<canvas/>', properties: { type: String, canvasId: String }, connect: 'canvas' },
  'rich-text': { template: '<div></div>', properties: { nodes: null }, connect: 'richText' },
  'input': field('input'),
  'textarea': field('textarea'),
}
