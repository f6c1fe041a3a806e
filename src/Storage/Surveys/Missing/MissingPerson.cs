using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Storage.Surveys.Missing;

/// <summary>Somebody who has not answered, as a list shows them: masked, with the home to call at. Elderly and tenure are missing where nobody has said.</summary>
public sealed record MissingPerson(Guid Id, string Name, string Building, string Address, bool? Elderly, Tenure? Tenure, bool HasAccount)
{
    public override string ToString() => nameof(MissingPerson);
}
