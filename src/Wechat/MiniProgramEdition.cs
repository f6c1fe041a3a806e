namespace ZiZhiJin.Wechat;

/// <summary>What residents use, what testers use, and what a developer's phone holds.</summary>
public enum MiniProgramEdition
{
    Release,
    Trial,
    Develop,
}
