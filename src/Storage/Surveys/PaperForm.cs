using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>What a person on the roster answered on paper, as staff read it from the form.</summary>
public sealed record PaperForm(Guid PersonId, IReadOnlyList<QuestionAnswer> Answers, Nonce Nonce);
