namespace ZiZhiJin.Domain.Community;

/// <summary>Who is asking: the account behind a session, the person it is attached to, and the roles it holds today.</summary>
public sealed record Caller(Guid AccountId, Guid? PersonId, Guid? AreaId, string? AreaPath, Channel Channel, IReadOnlyList<CallerRole> Roles)
{
    public bool Holds(params IReadOnlyCollection<Role> roles) => Roles.Any(held => roles.Contains(held.Role));

    /// <summary>The areas in which the caller holds one of <paramref name="roles"/>.</summary>
    public AreaScope ScopeOf(params IReadOnlyCollection<Role> roles) =>
        new([.. Roles.Where(held => roles.Contains(held.Role)).Select(held => held.AreaPath).Distinct()]);

    /// <summary>Everything the caller may read: the own neighbourhood and what the staff roles cover.</summary>
    public AreaScope Sight
    {
        get
        {
            var staff = ScopeOf(Community.Roles.Staff).Paths;
            return new([.. AreaPath is null || staff.Contains(AreaPath) ? staff : staff.Append(AreaPath)]);
        }
    }

    /// <summary>The same account in its staff roles alone: what somebody may do as a leader or resident, they do on their phone.</summary>
    public Caller AtDesk() => this with { Roles = [.. Roles.Where(held => Community.Roles.IsStaff(held.Role))] };

    public AreaScope StaffSight => ScopeOf(Community.Roles.Staff);
}
