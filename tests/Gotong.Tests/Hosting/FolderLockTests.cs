using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Hosting;

public sealed class FolderLockTests
{
    [Fact]
    public void A_folder_in_use_is_refused_with_words_and_free_again_afterwards()
    {
        var folder = Folders.Temporary();
        using (FolderLock.Take(folder))
        {
            var error = Assert.Throws<UserError>(() => FolderLock.Take(folder));
            Assert.Contains(folder, error.Message, StringComparison.Ordinal);
        }
        FolderLock.Take(folder).Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
