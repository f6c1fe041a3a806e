using ZiZhiJin.Domain.Community.Consents;

namespace ZiZhiJin.Domain.Community.Mandates;

/// <summary>That somebody agreed to the text in a version: how, when, and whose account took it down.</summary>
public sealed record ActingConsent(int Version, ConsentWay How, Guid TakenBy, DateTimeOffset GivenAt)
{
    /// <summary>What is read out or shown. Changing a word of it makes a new version.</summary>
    public const string Text =
        "我同意由这位家属（代办人）用自己的手机代我填写问卷、报名和办理自治金的其他事项。代办的内容会标明由谁代办，只算我一个人的，不会重复计算。" +
        "代办人能看到我填写的内容。我可以随时到居委会或在小程序里撤销，撤销后立即生效。";

    public static int CurrentVersion => ConsentPolicy.VersionOf(ConsentKind.Acting);
}
