using ZiZhiJin.Domain.Notices.Credits;

namespace ZiZhiJin.Storage.Notices.Credits;

/// <summary>The configuration section <c>Notices:Credits</c>.</summary>
public sealed class CreditOptions
{
    public const string Section = "Notices:Credits";

    /// <summary>Who is believed. The platform's events, unless message push is switched off in its back office.</summary>
    public CreditSource Source { get; init; } = CreditSource.Events;
}
