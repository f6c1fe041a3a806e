namespace ZiZhiJin.Wechat.Calls;

/// <summary>A file on its way to the platform. The name is ours and plain: the platform looks at its ending.</summary>
internal sealed record FileToSend(string Name, string ContentType, byte[] Bytes);
