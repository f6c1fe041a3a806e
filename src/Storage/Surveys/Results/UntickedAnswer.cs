namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>An answer as it is stored, of which no ticks are kept: an old one, a merged one, or one with very many.</summary>
internal sealed record UntickedAnswer(Guid Person, int Channel, int Version, byte[] Answers);
