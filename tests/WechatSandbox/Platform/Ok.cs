namespace ZiZhiJin.WechatSandbox.Platform;

/// <summary>The platform's plain yes.</summary>
internal sealed record Ok(int Errcode = 0, string Errmsg = "ok")
{
    public static PlatformAnswer Answer => PlatformAnswer.Fine(new Ok());
}
