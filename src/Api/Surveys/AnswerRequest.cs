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
        [StringLength(QuestionPolicy.LongestText)] string? Text = null,
        int? Rating = null);

    internal Nonce ParsedNonce() =>
        Domain.Nonce.Parse(Nonce) ?? throw new MalformedException("nonce.malformed", "nonce", "nonce 要是 16 个随机字节的 base64url。");

    /// <summary>The answers as they are written, not yet held against what a survey asks.</summary>
    internal IReadOnlyList<QuestionAnswer> AsWritten()
    {
        for (var i = 0; i < Answers.Count; i++)
            if (Answers[i].Rating is not null) throw new MalformedException("survey.answer-malformed", $"answers[{i}].rating", "这道题不是评分题。");

        return [.. Answers.Select(item => new QuestionAnswer(item.QuestionId, item.Choices, item.Text?.Trim()))];
    }

    /// <summary>The answers, checked against what the survey asks.</summary>
    internal IReadOnlyList<QuestionAnswer> CheckedAgainst(Survey survey)
    {
        var answers = AsWritten();
        AnswerPolicy.Check(survey.Questions, answers);
        return answers;
    }
}
