namespace ZiZhiJin.Domain.Intake;

/// <summary>How a page shows what a conversation waits for.</summary>
public enum ChatQuestionKind
{
    /// <summary>Nothing is asked: the options are what can be done.</summary>
    Menu = 1,

    /// <summary>One option.</summary>
    Choice = 2,

    /// <summary>Several options; their words are sent with a blank between them.</summary>
    Choices = 3,

    /// <summary>Several options in order, the weightiest first.</summary>
    Ranking = 4,

    Text = 5,
    Number = 6,
    Phone = 7,
    Date = 8,
    Photo = 9,
    Place = 10,

    /// <summary>Everything is shown once more before it is handed in; an option takes one back to its question.</summary>
    Review = 11,
}
