namespace ZiZhiJin.Domain.Presence.Marks;

/// <summary>Something about who was at an occasion that a person should look at (待核线索). It refuses nobody; it is kept whatever is decided.</summary>
public sealed class PresenceMark
{
    public const int LongestKey = 120, LongestReason = 200;

    private PresenceMark()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }
    public Guid OccasionId { get; private init; }
    public MarkKind Kind { get; private init; }

    /// <summary>Unique: the same thing is marked once.</summary>
    public string Key { get; private init; } = "";

    public MarkEvidence Evidence { get; private set; } = new();
    public DateTimeOffset FoundAt { get; private init; }
    public MarkState State { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public string? Reason { get; private set; }

    /// <param name="about">What at the occasion it is about: a device, a person, an account.</param>
    public static PresenceMark Find(Occasion occasion, MarkKind kind, string about, MarkEvidence evidence, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), AreaId = occasion.AreaId, OccasionId = occasion.Id, Kind = kind, Key = KeyOf(occasion.Id, kind, about), Evidence = evidence, FoundAt = now,
    };

    public static string KeyOf(Guid occasionId, MarkKind kind, string about) => $"{(int)kind}:{occasionId:N}:{about}";

    /// <summary>More of the same came to light. Once decided, it stays as it was decided on.</summary>
    public void Add(MarkEvidence evidence)
    {
        if (State == MarkState.Open && !Evidence.Says(evidence)) Evidence = evidence;
    }

    /// <summary>Whose check-ins the decision takes back: nobody's when all is fine.</summary>
    /// <exception cref="RefusedException">It is decided, or by one whom it is about, or names persons who are not in the evidence.</exception>
    public IReadOnlyList<Guid> Decide(MarkDecision decision, MarkDecider by, DateTimeOffset now)
    {
        if (State != MarkState.Open) throw new RefusedException(MarkRefusals.AlreadyDecided);
        if (Evidence.Accounts.Contains(by.AccountId) || Evidence.Persons.Any(by.Entries.Contains)) throw new RefusedException(MarkRefusals.OwnMark);
        var persons = decision.TakesBack ? decision.Persons is { Count: > 0 } some ? some : Evidence.Persons : [];
        if (persons.Except(Evidence.Persons).Any()) throw new RefusedException(MarkRefusals.NotInEvidence);
        (State, DecidedBy, DecidedAt, Reason) = (decision.TakesBack ? MarkState.TakenBack : MarkState.Fine, by.AccountId, now, decision.Reason);
        return Kind == MarkKind.ContestedBallot ? [] : persons;
    }

    /// <summary>What somebody contested was put right by an act that says why.</summary>
    public void Settle(Guid by, string reason, DateTimeOffset now) => (State, DecidedBy, DecidedAt, Reason) = (MarkState.TakenBack, by, now, reason);
}

/// <param name="Persons">Whose check-ins are taken back; without any, all of the evidence.</param>
public sealed record MarkDecision(bool TakesBack, IReadOnlyList<Guid>? Persons, string Reason);

/// <param name="Entries">Everything on the roster that is the person who decides; empty for somebody who stands on none.</param>
public sealed record MarkDecider(Guid AccountId, IReadOnlySet<Guid> Entries);
