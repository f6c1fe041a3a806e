using System.ComponentModel.DataAnnotations;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Api.Surveys;

/// <summary>The body of an answer to a survey, on whatever channel. For names the person for whom the caller answers, when it is not the caller.</summary>
public sealed record AnswerRequest(
    [Required, MaxLength(QuestionPolicy.MaxQuestions)] IReadOnlyList<AnswerRequest.Item> Answers, [Required] string Nonce, Guid? For = null)
{
    public sealed record Item(
        [Required, StringLength(QuestionPolicy.MaxIdLength)] string QuestionId,
        [MaxLength(QuestionPolicy.MaxOptions)] IReadOnlyList<string>? Choices = null,
        [StringLength(QuestionPolicy.LongestLongText)] string? Text = null,
        int? Rating = null)
    {
        /// <summary>What was answered, as it would be sent again.</summary>
        internal static Item Of(QuestionAnswer answer) => new(answer.QuestionId, answer.Choices, answer.Text, answer.Rating);
    }

    internal Nonce ParsedNonce() =>
        Domain.Nonce.Parse(Nonce) ?? throw new MalformedException("nonce.malformed", "nonce", "nonce 要是 16 个随机字节的 base64url。");

    /// <summary>The answers as they are written, not yet held against what a survey asks.</summary>
    internal IReadOnlyList<QuestionAnswer> AsWritten() =>
        [.. Answers.Select(item => new QuestionAnswer(item.QuestionId, item.Choices, item.Text?.Trim(), item.Rating))];
}
