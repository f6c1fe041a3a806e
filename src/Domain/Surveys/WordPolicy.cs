using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>Whose word goes before whose: one's own before what staff entered from a form or a talk, and that before what a helper said.</summary>
public static class WordPolicy
{
    /// <summary>Higher goes before lower.</summary>
    public static int Weight(Channel channel) => channel switch
    {
        Channel.Helper => 0,
        Channel.Paper or Channel.Talk => 1,
        _ => 2,
    };

    /// <summary>Whether an answer that comes in by one channel may take the place of what stands.</summary>
    public static Refusal? Check(Channel incoming, Channel? standing) => (incoming, standing) switch
    {
        (Channel.Helper, not (null or Channel.Helper)) => SurveyRefusals.AnsweredWithoutHelper,
        (Channel.Paper, not (null or Channel.Paper or Channel.Talk or Channel.Helper)) => SurveyRefusals.AnsweredByThemselves,
        (Channel.Talk, not (null or Channel.Paper or Channel.Talk or Channel.Helper)) => SurveyRefusals.AnsweredBeforeTalk,
        _ => null,
    };
}
