namespace ZiZhiJin.Domain.Surveys.Results;

public enum AspectKind
{
    /// <summary>单选题 and 评分题: one group for each option or score.</summary>
    Choice = 1,

    /// <summary>One option of a 多选题: chosen, or not.</summary>
    Option = 2,

    /// <summary>排序题: what stands in the first place.</summary>
    FirstPlace = 3,

    Channel = 4,
    Building = 5,

    /// <summary>Which version of the questions somebody answered.</summary>
    Version = 6,
}
