namespace ZiZhiJin.Wechat.Official;

/// <summary>How much a web page asks for: who it is, without a dialog; or also nickname and picture, which the person must allow.</summary>
public enum WebScope
{
    Identity,
    Profile,
}
