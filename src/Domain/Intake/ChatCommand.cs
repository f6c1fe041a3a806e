namespace ZiZhiJin.Domain.Intake;

/// <summary>Words that hold anywhere in a conversation.</summary>
public enum ChatCommand
{
    /// <summary>上一步</summary>
    Back,

    /// <summary>跳过</summary>
    Skip,

    /// <summary>退出</summary>
    Leave,

    /// <summary>菜单</summary>
    Menu,

    /// <summary>人工</summary>
    Person,

    /// <summary>继续</summary>
    GoOn,
}
