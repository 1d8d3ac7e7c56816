import random


def app(ui):
    ui.title("Bell")
    s = ui.state
    if ui.switch("On", False):
        if "next" not in s:
            s.next = ui.time + random.randint(300, 900)
        if ui.time >= s.next:
            s.bells, s.last = s.get("bells", 0) + 1, ui.time
            s.next = ui.time + random.randint(300, 900)
            ui.tone(660, 1)
    else:
        s.pop("next", None)
    ui.text(f"Bells: {s.get('bells', 0)}", size=40)
    if "last" in s:
        ui.text(f"Last bell {int(ui.time - s.last) // 60} minutes ago")
