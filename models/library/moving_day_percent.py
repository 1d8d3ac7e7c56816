TASKS = ["Fetch the van", "Load the boxes", "Read the meters", "Clean the old flat", "Hand over the keys", "Put up the beds"]


def app(ui):
    ui.title("Moving day")
    done = 0
    for task in TASKS:
        done += ui.checkbox(task, False)
    percent = round(100 * done / len(TASKS))
    ui.progress(done / len(TASKS))
    ui.text(f"{percent}%", size=48, bold=True)
    if done == len(TASKS):
        ui.text("Welcome home", size=28, color="good")
