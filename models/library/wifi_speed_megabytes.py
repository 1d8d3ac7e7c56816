FILES = {"Song": 8, "Photo album": 500, "Film": 4000, "Game": 60000}


def duration(seconds):
    seconds = round(seconds)
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def app(ui):
    ui.title("Wifi speed")
    speed = ui.number("Megabits a second", 100.0, min=0.1)
    megabytes = speed / 8
    ui.text(f"{megabytes:.2f} MB a second", size=40, bold=True)
    rows = [[name, f"{size} MB", duration(size / megabytes)] for name, size in FILES.items()]
    ui.table(rows, header=["File", "Size", "Takes"])
