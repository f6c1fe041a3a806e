namespace ZiZhiJin.Domain.Surveys;

public enum QuestionKind
{
    /// <summary>单选</summary>
    Single = 1,

    /// <summary>多选</summary>
    Multiple = 2,

    /// <summary>填空</summary>
    Text = 3,

    /// <summary>评分</summary>
    Rating = 4,

    /// <summary>排序: the options that matter most, the first of them first.</summary>
    Ranking = 5,

    /// <summary>长文</summary>
    LongText = 6,

    /// <summary>照片</summary>
    Photos = 7,
}
