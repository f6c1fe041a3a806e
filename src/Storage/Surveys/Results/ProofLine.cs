using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>One person whose answer counts in a survey, and how it was given.</summary>
/// <param name="Name">Masked, as on every list; nothing when the person's data were erased.</param>
/// <param name="Home">For those who keep the roster the whole address, for others the building.</param>
/// <param name="CountsAtGate">Whether the person was counted at the fund year's gate by this survey, and not by an earlier one.</param>
public sealed record ProofLine(string? Name, string? Home, Channel Channel, DateTimeOffset AnsweredAt, DateTimeOffset ChangedAt, bool CountsAtGate);
