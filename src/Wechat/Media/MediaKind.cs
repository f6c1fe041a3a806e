namespace ZiZhiJin.Wechat.Media;

public enum MediaKind
{
    Image,
    Voice,
    Video,
    Thumb,
}
