using ZiZhiJin.Domain;

namespace ZiZhiJin.Api.Http;

/// <summary>Who asked, why and until when it waits; and who decided, and how.</summary>
public sealed record FourEyesAnswer(FourEyesState State, string Reason, Guid AskedBy, DateTimeOffset AskedAt, DateTimeOffset ExpiresAt, Guid? DecidedBy, DateTimeOffset? DecidedAt)
{
    internal static FourEyesAnswer Of(FourEyes eyes) =>
        new(eyes.State, eyes.Reason, eyes.AskedBy, eyes.AskedAt, eyes.ExpiresAt, eyes.DecidedBy, eyes.DecidedAt);
}
