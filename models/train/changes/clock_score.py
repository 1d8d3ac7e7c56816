import math
import random


def app(ui):
    ui.title("Learn to read the clock")
    s = ui.state
    hour = s.get("hour", random.randint(1, 12))
    minute = s.get("minute", random.choice([0, 15, 30, 45]))
    c = ui.canvas(260, 260)
    c.circle(130, 130, 120, color="surface", outline="text")
    for number in range(1, 13):
        angle = math.radians(number * 30)
        c.text(130 + 98 * math.sin(angle), 130 - 98 * math.cos(angle), number, size=18, align="center")
    for degrees, length in [(hour * 30 + minute / 2, 50), (minute * 6, 80)]:
        angle = math.radians(degrees)
        c.line(130, 130, 130 + length * math.sin(angle), 130 - length * math.cos(angle), color="accent", width=5)
    with ui.row():
        answer = ui.field("What time is it?")
        if ui.button("Check") and answer.strip():
            time = f"{hour}:{minute:02d}"
            s.right = s.get("right", 0) + (answer.strip() == time)
            s.asked = s.get("asked", 0) + 1
            s.feedback = f"Right, it is {time}" if answer.strip() == time else f"No, it was {time}"
            s.hour, s.minute = random.randint(1, 12), random.choice([0, 15, 30, 45])
            ui.clear("What time is it?")
    ui.text(s.get("feedback", ""), size=20)
    ui.text(f"{s.get('right', 0)} of {s.get('asked', 0)} right", color="muted")
