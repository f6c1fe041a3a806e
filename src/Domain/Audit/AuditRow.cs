namespace ZiZhiJin.Domain.Audit;

/// <summary>One act of staff, done or refused. Append-only; holds ids and codes, never names or text from people.</summary>
public sealed class AuditRow
{
    private AuditRow()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The area acted in; of a refused act the one where the caller is staff, else where they live, and nobody's when there is none.</summary>
    public Guid? AreaId { get; private init; }

    public DateTimeOffset At { get; private init; }
    public Guid? AccountId { get; private init; }

    /// <summary>What was done, such as <c>survey.open</c>, or for a refused act the address that was called.</summary>
    public string Act { get; private init; } = "";

    public Guid? SubjectId { get; private init; }

    /// <summary>Empty when the act was done; else why not.</summary>
    public string? RefusalCode { get; private init; }

    /// <summary>Written reason or voucher where the act asks for one; ids and codes otherwise.</summary>
    public string? Details { get; private init; }

    public static AuditRow Done(Actor actor, string act, Guid areaId, Guid? subjectId, string? details = null) => new()
    {
        Id = Guid.CreateVersion7(), AreaId = areaId, At = actor.At, AccountId = actor.AccountId, Act = act, SubjectId = subjectId, Details = details,
    };

    public static AuditRow Refused(Actor actor, string act, Guid? areaId, string refusalCode) => new()
    {
        Id = Guid.CreateVersion7(), AreaId = areaId, At = actor.At, AccountId = actor.AccountId, Act = act, RefusalCode = refusalCode,
    };
}
