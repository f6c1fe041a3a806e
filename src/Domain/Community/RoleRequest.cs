namespace ZiZhiJin.Domain.Community;

/// <summary>A role under four eyes that one giver asks for with a reason, for somebody. It is given when another person, who is not to hold it, approves.</summary>
public sealed class RoleRequest
{
    private RoleRequest()
    {
    }

    public Guid Id { get; private init; }
    public Guid AccountId { get; private init; }
    public Role Role { get; private init; }
    public Guid AreaId { get; private init; }
    public DateOnly From { get; private init; }
    public DateOnly? To { get; private init; }
    public FourEyes Approval { get; private init; } = null!;

    /// <summary>What came of it.</summary>
    public Guid? GrantId { get; private set; }

    /// <summary>Concurrency token: of two who decide at once, one does.</summary>
    public int Revision { get; private set; }

    public static RoleRequest Ask(RoleWish wish, string reason, Guid by, DateTimeOffset now)
    {
        if (!GrantPolicy.NeedsFourEyes(wish.Role)) throw new RefusedException(CommunityRefusals.GrantNeedsNoRequest);
        wish.Check();
        return new RoleRequest
        {
            Id = Guid.CreateVersion7(now), AccountId = wish.AccountId, Role = wish.Role, AreaId = wish.AreaId, From = wish.From, To = wish.To,
            Approval = FourEyes.Ask(by, reason, now),
        };
    }

    /// <summary>The grant, where the answer is yes. Deciding the same again gives nothing twice.</summary>
    public RoleGrant? Decide(bool approve, Guid by, DateTimeOffset now)
    {
        if (by == AccountId) throw new RefusedException(CommunityRefusals.GrantToOneself);
        Approval.Decide(approve, by, now);
        Revision++;
        if (!approve || GrantId is not null) return null;

        var grant = RoleGrant.Give(AccountId, Role, AreaId, From, To, Approval.AskedBy);
        GrantId = grant.Id;
        return grant;
    }

    public void Withdraw(Guid by, DateTimeOffset now)
    {
        Approval.Withdraw(by, now);
        Revision++;
    }
}
