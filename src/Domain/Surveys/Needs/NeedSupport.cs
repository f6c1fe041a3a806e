namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>That a person needs what a group says, without writing it again.</summary>
public sealed record NeedSupport(Guid GroupId, Guid PersonId, DateTimeOffset At);
