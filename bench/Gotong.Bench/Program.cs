using Gotong.Bench.Books;

if (args is ["books", .. var rest])
    return await BookBench.RunAsync(rest);
Console.Error.WriteLine("usage: bench NAME (books)");
return 2;
