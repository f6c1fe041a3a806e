using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Intake;

/// <summary>Who speaks in the chat, and what makes repeating their message harmless.</summary>
internal sealed record ChatSpeaker(Caller Caller, Nonce Nonce, DateTimeOffset Now)
{
    /// <summary>The neighbourhood of a verified resident. Flows for residents are not entered without one.</summary>
    public Guid Area => Caller.AreaId ?? throw new InvalidOperationException("Only residents come here.");

    public Guid Person => Caller.PersonId ?? throw new InvalidOperationException("Only residents come here.");

    public int Year => ShanghaiTime.DayOf(Now).Year;
}
