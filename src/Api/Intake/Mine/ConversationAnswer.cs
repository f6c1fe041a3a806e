using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Api.Intake.Mine;

/// <summary>
/// What was said to me last, wherever that was, and what is asked now. When it hands over, people of the neighbourhood are called: the page offers
/// customer service.
/// </summary>
public sealed record ConversationAnswer(string? Said, ChatQuestion Question, bool HandsOver, DateTimeOffset? LastAt);
