namespace ZiZhiJin.Domain.Surveys;

public enum QuestionKind
{
    /// <summary>单选</summary>
    Single = 1,

    /// <summary>多选</summary>
    Multiple = 2,

    /// <summary>填空</summary>
    Text = 3,
}
