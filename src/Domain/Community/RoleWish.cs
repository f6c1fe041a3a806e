namespace ZiZhiJin.Domain.Community;

/// <summary>A role that somebody is to hold for an area, from a day to a day (Shanghai days, both counted).</summary>
public sealed record RoleWish(Guid AccountId, Role Role, Guid AreaId, DateOnly From, DateOnly? To)
{
    /// <exception cref="MalformedException">It would end before it starts.</exception>
    public void Check()
    {
        if (To < From) throw new MalformedException("grant.ends-before-start", "to", "结束日期不能早于开始日期。");
    }
}
