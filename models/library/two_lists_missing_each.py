def lines_of(text):
    return list(dict.fromkeys(line.strip().lower() for line in text.splitlines() if line.strip()))


def app(ui):
    ui.title("Compare two lists")
    with ui.grid(2):
        first = lines_of(ui.field("First list", "tent\nrope\nwater", lines=8))
        second = lines_of(ui.field("Second list", "rope\nwater\nmap", lines=8))
    only_first = [line for line in first if line not in second]
    only_second = [line for line in second if line not in first]
    both = [line for line in first if line in second]
    ui.text("Only in the first: " + (", ".join(only_first) or "nothing"), size=20)
    ui.text("Only in the second: " + (", ".join(only_second) or "nothing"), size=20)
    ui.text("In both: " + (", ".join(both) or "nothing"), size=20)
