namespace ZiZhiJin.Wechat.Content;

/// <summary>Where people will see it. The numbers are the platform's.</summary>
public enum ContentScene
{
    Profile = 1,
    Comment = 2,
    Forum = 3,
    Log = 4,
}
