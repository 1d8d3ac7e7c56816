import random


def app(ui):
    ui.title("Minus up to 20")
    s = ui.state
    if "a" not in s:
        s.a, s.right, s.wrong = random.randint(1, 20), 0, 0
        s.b = random.randint(0, s.a)
    done = s.right + s.wrong
    if done < 10:
        ui.text(f"Task {done + 1} of 10", color="muted")
        ui.text(f"{s.a} − {s.b} = ?", size=40, bold=True)
        answer = ui.number("Answer", 0)
        if ui.button("Check"):
            if answer == s.a - s.b:
                s.right += 1
            else:
                s.wrong += 1
            s.a = random.randint(1, 20)
            s.b = random.randint(0, s.a)
            ui.clear("Answer")
        ui.text(f"Right: {s.right}, wrong: {s.wrong}", size=20)
    else:
        ui.text(f"{s.right} of 10 were right", size=28, bold=True)
        if ui.button("New round"):
            s.right, s.wrong = 0, 0
