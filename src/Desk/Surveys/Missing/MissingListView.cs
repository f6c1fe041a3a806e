using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Missing;

namespace ZiZhiJin.Desk.Surveys.Missing;

/// <summary>Whom to call on, along the buildings.</summary>
public sealed record MissingListView(Survey Survey, string Area, IReadOnlyList<MissingPerson> Persons, string? Building, Wanted Wanted, DateTimeOffset ReadAt)
{
    public override string ToString() => nameof(MissingListView);
}
