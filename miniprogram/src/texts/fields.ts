/** What stands at fields of forms. */
export const fields = {
  photos: (number: number, most: number) => `已上传 ${number} 张照片，最多 ${most} 张`,
  addPhoto: '拍照或选一张照片',
  dropPhoto: '删掉最后一张',
  ranked: (place: string, text: string) => `第 ${place} 位，${text}`,
  kept: '上次填写的内容已经恢复，可以接着填。',
  required: '必填',
}
