PLAIN = "THE EARLY BIRD CATCHES THE WORM"
KEY = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "QWERTYUIOPASDFGHJKLZXCVBNM"))


def app(ui):
    ui.title("Cryptogram")
    s = ui.state
    found = s.get("found", {})
    coded = "".join(KEY.get(letter, letter) for letter in PLAIN)
    solved = "".join(found.get(letter, "_") if letter != " " else " " for letter in coded)
    ui.text(coded, size=24, mono=True)
    ui.text(solved, size=24, mono=True, bold=True)
    with ui.row():
        code = ui.choice("Code letter", sorted(set(coded) - {" "}))
        means = ui.field("Means").strip().upper()
        if ui.button("Set"):
            if len(means) == 1 and means.isalpha():
                found[code] = means
            else:
                found.pop(code, None)
            ui.clear("Means")
    left = len(set(coded) - {" "}) - len(found)
    if solved == PLAIN:
        ui.text("Decoded!", size=28, color="good")
    elif left == 0:
        ui.text("Something is still wrong", size=20)
    else:
        ui.text(f"{left} {'letter' if left == 1 else 'letters'} to find. ZIT stands for THE", size=20)
    if ui.button("Start over"):
        s.found = {}
