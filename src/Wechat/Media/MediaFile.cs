namespace ZiZhiJin.Wechat.Media;

/// <summary>A file to send to people. The platform keeps it for three days.</summary>
public sealed record MediaFile(MediaKind Kind, string ContentType, byte[] Bytes)
{
    public override string ToString() => $"{Kind}, {Bytes.Length} bytes";
}
