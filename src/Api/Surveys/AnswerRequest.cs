using System.ComponentModel.DataAnnotations;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys;

/// <summary>
/// The body of an answer to a survey, on whatever channel. For names the person for whom the caller answers, when it is not the caller. Version
/// names what was asked, so that a correction meanwhile takes nothing away; without it the answer is to the current questions.
/// </summary>
public sealed record AnswerRequest(
    [Required, MaxLength(QuestionPolicy.MaxQuestions)] IReadOnlyList<AnswerRequest.Item> Answers, [Required] string Nonce, Guid? For = null,
    [Range(1, int.MaxValue)] int? Version = null)
{
    public sealed record Item(
        [Required, StringLength(QuestionPolicy.MaxIdLength)] string QuestionId,
        [MaxLength(QuestionPolicy.MaxOptions)] IReadOnlyList<string>? Choices = null,
        [StringLength(QuestionPolicy.LongestLongText)] string? Text = null,
        int? Rating = null,
        [MaxLength(QuestionPolicy.MostPhotos)] IReadOnlyList<Guid>? Photos = null)
    {
        /// <summary>What was answered, as it would be sent again.</summary>
        internal static Item Of(QuestionAnswer answer) => new(answer.QuestionId, answer.Choices, answer.Text, answer.Rating, answer.Photos);
    }

    internal SentAnswer Sent() => new(AsWritten(), ParsedNonce(), Version, For);

    internal Nonce ParsedNonce() => Domain.Nonce.Read(Nonce);

    /// <summary>The answers as they are written, not yet held against what a survey asks.</summary>
    internal IReadOnlyList<QuestionAnswer> AsWritten() => AsWritten(Answers);

    internal static IReadOnlyList<QuestionAnswer> AsWritten(IReadOnlyList<Item> answers) =>
        [.. answers.Select(item => new QuestionAnswer(item.QuestionId, item.Choices, item.Text?.Trim(), item.Rating) { Photos = item.Photos is { Count: > 0 } photos ? photos : null })];
}
