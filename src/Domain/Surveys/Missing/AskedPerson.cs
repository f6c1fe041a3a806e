using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Domain.Surveys.Missing;

/// <summary>Somebody on the roster, as far as it matters for who has answered and who has not. What nobody has said is unknown.</summary>
public sealed record AskedPerson(string Building, int? BirthYear, Tenure? Tenure, bool Answered);
