namespace ZiZhiJin.Wechat;

/// <summary>How the platform delivers messages to the callback: in clear, in clear and encrypted side by side, or encrypted only.</summary>
public enum MessageMode
{
    Plaintext,
    Compat,
    Secure,
}
