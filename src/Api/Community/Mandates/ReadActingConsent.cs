using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Domain.Community.Mandates;

namespace ZiZhiJin.Api.Community.Mandates;

/// <summary>The text to which somebody agrees before another acts for them, and its version.</summary>
internal static class ReadActingConsent
{
    public sealed record Answer(int Version, string Text);

    public static Ok<Answer> Handle() => TypedResults.Ok(new Answer(ActingConsent.CurrentVersion, ActingConsent.Text));
}
