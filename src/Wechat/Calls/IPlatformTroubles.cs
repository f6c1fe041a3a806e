namespace ZiZhiJin.Wechat.Calls;

/// <summary>Who wants to know when a call did not succeed, so that somebody can look. Nothing waits for it.</summary>
public interface IPlatformTroubles
{
    void Happened(WechatAccount account, string path, WechatFailure failure);
}
