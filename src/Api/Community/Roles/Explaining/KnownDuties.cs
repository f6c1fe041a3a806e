using ZiZhiJin.Desk.Community.Granting.Explaining;

namespace ZiZhiJin.Api.Community.Roles.Explaining;

/// <summary>Shows the desk what the guards of the API say.</summary>
internal sealed class KnownDuties(DutyBook book) : IKnownDuties
{
    public IReadOnlyList<DutyGroup> Modules =>
        [.. book.Modules.Select(module => new DutyGroup(DutyWords.Module(module.Key), [.. module.Select(duty => new DutyLine(duty.Words, duty.Who, duty.Roles))]))];
}
