using System.ComponentModel.DataAnnotations;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Community.Mandates;

namespace ZiZhiJin.Api.Community.Mandates;

/// <summary>Who is to act for a person: the account that the helper's phone shows, and which version of the text the person has agreed to.</summary>
public sealed record MandateRequest(Guid AccountId, MandateKind Kind, int ConsentVersion, [StringLength(40, MinimumLength = 1), PlainText] string? Name = null)
{
    internal MandateWish Wish => new(AccountId, Kind, Name, ConsentVersion);
}
