namespace ZiZhiJin.Wechat.Official;

/// <summary>A QR that leads to the official account and tells us the scene. <paramref name="Picture"/> is its image, <paramref name="Url"/> what it holds.</summary>
public sealed record SceneCode(string Url, Uri Picture);
