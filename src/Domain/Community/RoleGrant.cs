namespace ZiZhiJin.Domain.Community;

/// <summary>A role given to an account for an area, from a day to a day (Shanghai days, both counted).</summary>
public sealed class RoleGrant
{
    private RoleGrant()
    {
    }

    public Guid Id { get; private init; }
    public Guid AccountId { get; private init; }
    public Role Role { get; private init; }
    public Guid AreaId { get; private init; }
    public DateOnly From { get; private init; }
    public DateOnly? To { get; private set; }
    public Guid? GrantedBy { get; private init; }

    /// <summary>When those who may renew it were told that it ends soon: once.</summary>
    public DateTimeOffset? RemindedAt { get; private init; }

    public static RoleGrant Give(Guid accountId, Role role, Guid areaId, DateOnly from, DateOnly? to, Guid? grantedBy)
    {
        new RoleWish(accountId, role, areaId, from, to).Check();
        return new RoleGrant
        {
            Id = Guid.CreateVersion7(), AccountId = accountId, Role = role, AreaId = areaId, From = from, To = to, GrantedBy = grantedBy,
        };
    }

    /// <summary>The grant no longer holds on <paramref name="today"/>. Ending an ended grant changes nothing.</summary>
    public void End(DateOnly today)
    {
        var yesterday = today.AddDays(-1);
        if (To is null || To > yesterday) To = yesterday;
    }

    public bool HoldsOn(DateOnly day) => From <= day && (To is null || day <= To);
}
