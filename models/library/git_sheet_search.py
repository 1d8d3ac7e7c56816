COMMANDS = [
    ("git init", "start a new repository here"),
    ("git clone URL", "copy a repository"),
    ("git status", "what has changed"),
    ("git add FILE", "put a file into the next commit"),
    ("git commit -m TEXT", "save what was added"),
    ("git push", "send commits to the server"),
    ("git pull", "get commits from the server"),
    ("git switch -c NAME", "make a new branch"),
    ("git merge NAME", "bring a branch into this one"),
    ("git restore FILE", "undo changes of a file"),
    ("git log --oneline", "short history"),
    ("git stash", "put changes aside"),
]


def app(ui):
    ui.title("Git commands")
    word = ui.field("Search").strip().lower()
    rows = [[command, does] for command, does in COMMANDS if word in f"{command} {does}".lower()]
    if rows:
        ui.table(rows, header=["Command", "What it does"])
    else:
        ui.text("Nothing found", color="muted")
