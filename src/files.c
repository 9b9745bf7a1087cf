/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Tasks stand in a ring. Workers take the next one that has a free slot; the thread that began them prints the finished
 * ones in order and so frees slots again. Hence what waits to be printed is never more than the ring holds, however many
 * files there are. With one job there is no thread and nothing waits. */
#include "src/files.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"
#include "src/terminal.h"

#define FILES_OPTIONS(letter)                                                                                          \
    { letter, "files-from", N_("LIST"), N_("take the names in LIST as well, one a line") },                            \
        { OPTION_DIRECTORY, "directory", N_("FOLDER"), N_("look for FILE in FOLDER; may be given more than\nonce") },  \
        { OPTION_JOBS, "jobs", N_("N"), N_("work on N files at once; 0: on all processors") },                         \
    {                                                                                                                  \
        0, NULL, NULL, NULL                                                                                            \
    }

const struct command_option files_options[] = { FILES_OPTIONS('f') };
const struct command_option files_options_without_f[] = { FILES_OPTIONS(OPTION_FILES_FROM) };

struct crew {
    struct invocation      *run;
    const struct file_list *files;
    file_work              *work;
    file_end               *end; /* NULL for none. */
    void                   *request;
    struct file_task       *ring;
    size_t                  ring_length;
    pthread_mutex_t         lock;
    pthread_cond_t          changed;         /* A task is done, or a slot is free. */
    size_t                  next;            /* The task that the next free worker takes. */
    size_t                  printed;         /* Tasks that are finished with. */
    bool                    may_show, shows; /* Progress, on a terminal. */
    long long               next_show;       /* When, in milliseconds. */
};

bool files_take_option(struct invocation *run, struct file_list *files, int letter)
{
    if (letter == OPTION_DIRECTORY) {
        if (files->directory_count == DIRECTORIES_MAX) {
            options_refuse(run, _("option '--%s' may be given at most %d times"), "directory", DIRECTORIES_MAX);
            return false;
        }
        files->directories[files->directory_count++] = optarg;
    } else if (letter == 'f' || letter == OPTION_FILES_FROM) {
        if (files->list_count == LISTS_MAX) {
            options_refuse(run, _("option '--%s' may be given at most %d times"), "files-from", LISTS_MAX);
            return false;
        }
        files->lists[files->list_count++] = optarg;
    } else if (letter == OPTION_JOBS) {
        if (!options_number(run, optarg, JOBS_MAX, &files->jobs))
            return false;
        if (files->jobs == 0) {
            long processors = sysconf(_SC_NPROCESSORS_ONLN);
            files->jobs = processors < 1 ? 1 : processors > JOBS_MAX ? JOBS_MAX : (unsigned)processors;
        }
    }
    return true;
}

/* The names that lists gave, and where they stand in the texts of the lists. */
static struct {
    char       **paths;
    size_t       count, capacity;
    stele_buffer texts[LISTS_MAX];
} named;

static bool add_path(char *path)
{
    if (named.count == named.capacity) {
        const size_t capacity = named.capacity ? 2 * named.capacity : 64;
        char **paths = capacity <= SIZE_MAX / sizeof *paths ? realloc(named.paths, capacity * sizeof *paths) : NULL;

        if (!paths)
            return false;
        named.paths = paths;
        named.capacity = capacity;
    }
    named.paths[named.count++] = path;
    return true;
}

/* Takes the names from the lines of a list: without blanks at their ends, empty lines, and those that begin with "#". */
static bool add_lines(char *text)
{
    for (char *line = text, *next; line; line = next) {
        size_t length = strcspn(line, "\n");

        next = line[length] ? line + length + 1 : NULL;
        while (length > 0 && strchr(" \t\r", line[length - 1]))
            length--;
        line[length] = '\0';
        if (length > 0 && line[0] != '#' && !add_path(line))
            return false;
    }
    return true;
}

static stele_status read_list(struct invocation *run, const char *path, stele_buffer *text)
{
    const bool   is_standard = output_is_standard(path);
    const int    descriptor = is_standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    stele_status status;

    if (descriptor < 0) {
        complain(_("%s: cannot open: %s"), path, strerror(errno));
        return STELE_SYSTEM;
    }
    status = stele_input_read(text, descriptor, is_standard ? STANDARD_INPUT : path, run->report);
    if (!is_standard)
        close(descriptor);
    if (status == STELE_OK && text->length > 0 && !add_lines(text->data))
        status = STELE_NO_MEMORY;
    return status;
}

bool files_operands(struct invocation *run, struct file_list *files)
{
    size_t       standard = 0;
    stele_status status = STELE_OK;

    named.count = 0;
    for (size_t i = 0; i < files->list_count; i++)
        stele_buffer_free(&named.texts[i]);
    for (size_t i = 0; i < files->list_count; i++)
        standard += output_is_standard(files->lists[i]);
    for (size_t i = 0; i < files->list_count && status == STELE_OK; i++)
        status = read_list(run, files->lists[i], &named.texts[i]);
    for (int i = optind; i < run->argc && status == STELE_OK; i++)
        status = add_path(run->argv[i]) ? STELE_OK : STELE_NO_MEMORY;
    if (status != STELE_OK) {
        run->exit_status = command_finish(run, status);
        return false;
    }
    files->paths = named.paths;
    files->count = named.count;
    for (size_t i = 0; i < files->count; i++)
        standard += output_is_standard(files->paths[i]);
    if (files->count == 0)
        options_refuse(run, _("a file is missing"));
    else if (standard > 1)
        options_refuse(run, _("the standard input can be read only once"));
    return files->count > 0 && standard < 2;
}

static stele_status join(stele_buffer *path, const char *folder, const char *file)
{
    stele_status status;

    stele_buffer_clear(path);
    if ((status = stele_buffer_add_str(path, stele_str_of(folder))) == STELE_OK
        && (status = stele_buffer_add(path, "/", 1)) == STELE_OK)
        status = stele_buffer_add_str(path, stele_str_of(file));
    return status;
}

stele_status files_find(const char **path, const struct file_list *files, size_t place, stele_buffer *found)
{
    const char *operand = files->paths[place];

    *path = operand;
    if (output_is_standard(operand) || operand[0] == '/')
        return STELE_OK;
    for (size_t i = 0; i < files->directory_count; i++) {
        stele_status status = join(found, files->directories[i], operand);
        if (status != STELE_OK)
            return status;
        *path = found->data;
        if (access(*path, F_OK) == 0)
            break;
    }
    return STELE_OK;
}

static void do_task(struct crew *crew, struct file_task *task)
{
    task->report = command_new_report();
    task->status = task->report ? files_find(&task->path, crew->files, task->place, &task->found) : STELE_NO_MEMORY;
    if (task->status != STELE_OK)
        return;
    task->name = output_is_standard(task->path) ? STANDARD_INPUT : task->path;
    task->status = crew->work(task, crew->request);
}

enum { PROGRESS_AFTER = 500, PROGRESS_STEP = 100 /* Milliseconds. */ };

/* Milliseconds of a clock that only goes forward. */
static long long now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (long long)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* Takes the bar away, so that something else can be written. */
static void hide_progress(struct crew *crew)
{
    if (crew->shows)
        fputs("\r\033[K", stderr);
    crew->shows = false;
}

/* Shows how many files are done, on a terminal, for work that takes more than half a second, ten times a second at most. */
static void show_progress(struct crew *crew, size_t done)
{
    enum { BAR = 30 };
    const size_t filled = done * BAR / crew->files->count;
    char         bar[BAR + 1];

    if (!crew->may_show || now() < crew->next_show)
        return;
    memset(bar, ' ', BAR);
    memset(bar, '#', filled);
    bar[BAR] = '\0';
    fprintf(stderr, "\r[%s] %zu/%zu\033[K", bar, done, crew->files->count);
    fflush(stderr);
    crew->shows = true;
    crew->next_show = now() + PROGRESS_STEP;
}

/* Brings a task to its end, tells how it went, and makes room for another. */
static int finish_task(struct crew *crew, struct file_task *task)
{
    int exit_status;

    if (crew->end) {
        const stele_status status = crew->end(task, crew->request);
        task->status = task->status == STELE_OK ? status : task->status;
    }
    if (task->said.length > 0 || (task->report && stele_report_length(task->report) > 0))
        hide_progress(crew);
    command_tell(crew->run, task->report);
    if (task->said.length > 0)
        fwrite(task->said.data, 1, task->said.length, stderr);
    exit_status = command_exit_status(task->report, task->status);
    stele_report_free(task->report);
    stele_buffer_free(&task->found);
    stele_buffer_free(&task->output);
    stele_buffer_free(&task->said);
    *task = (struct file_task){ 0 };
    return exit_status;
}

/* Begins a task, or gives NULL where none is left. Called with the lock held. */
static struct file_task *take_task(struct crew *crew)
{
    struct file_task *task;

    while (crew->next < crew->files->count && crew->next - crew->printed == crew->ring_length)
        pthread_cond_wait(&crew->changed, &crew->lock);
    if (crew->next == crew->files->count)
        return NULL;
    task = &crew->ring[crew->next % crew->ring_length];
    *task = (struct file_task){ .place = crew->next++ };
    task->sink = stele_sink_buffer(&task->output);
    return task;
}

static void *work_along(void *context)
{
    struct crew      *crew = context;
    struct file_task *task;

    pthread_mutex_lock(&crew->lock);
    while ((task = take_task(crew))) {
        pthread_mutex_unlock(&crew->lock);
        do_task(crew, task);
        pthread_mutex_lock(&crew->lock);
        task->done = true;
        pthread_cond_broadcast(&crew->changed);
    }
    pthread_mutex_unlock(&crew->lock);
    return NULL;
}

static int worse(int one, int other)
{
    return one > other ? one : other;
}

/* Writes what a finished task has for the standard output. */
static void print_task(struct file_task *task, struct output *output)
{
    stele_sink   sink = output_sink(output);
    stele_status status = task->output.length > 0 ? sink.write(sink.context, task->output.data, task->output.length)
                                                  : STELE_OK;

    if (task->status == STELE_OK)
        task->status = status;
}

/* Prints finished tasks in order until all are. */
static int print_along(struct crew *crew, struct output *output)
{
    int exit_status = EXIT_DONE;

    for (size_t i = 0; i < crew->files->count; i++) {
        struct file_task *task = &crew->ring[i % crew->ring_length];

        pthread_mutex_lock(&crew->lock);
        while (!(crew->next > i && task->done))
            pthread_cond_wait(&crew->changed, &crew->lock);
        pthread_mutex_unlock(&crew->lock);
        print_task(task, output);
        exit_status = worse(exit_status, finish_task(crew, task));
        show_progress(crew, i + 1);
        pthread_mutex_lock(&crew->lock);
        crew->printed++;
        pthread_cond_broadcast(&crew->changed);
        pthread_mutex_unlock(&crew->lock);
    }
    return exit_status;
}

static int run_alone(struct crew *crew, struct output *output)
{
    int exit_status = EXIT_DONE;

    for (size_t i = 0; i < crew->files->count; i++) {
        struct file_task task = { .place = i, .sink = output_sink(output) };
        do_task(crew, &task);
        exit_status = worse(exit_status, finish_task(crew, &task));
        show_progress(crew, i + 1);
    }
    return exit_status;
}

/* Runs in threads; in this one alone where none can be begun. */
static int run_together(struct crew *crew, struct output *output, size_t jobs)
{
    pthread_t *threads = calloc(jobs, sizeof *threads);
    size_t     begun = 0;
    int        exit_status;

    crew->ring_length = 4 * jobs;
    crew->ring = calloc(crew->ring_length, sizeof *crew->ring);
    while (threads && crew->ring && begun < jobs && pthread_create(&threads[begun], NULL, work_along, crew) == 0)
        begun++;
    exit_status = begun > 0 ? print_along(crew, output) : run_alone(crew, output);
    for (size_t i = 0; i < begun; i++)
        pthread_join(threads[i], NULL);
    free(crew->ring);
    free(threads);
    return exit_status;
}

int files_run(struct invocation *run, const struct file_list *files, file_work *work, void *request)
{
    return files_run_in_order(run, files, work, NULL, request);
}

int files_run_in_order(struct invocation *run, const struct file_list *files, file_work *work, file_end *end,
                       void *request)
{
    struct output output = { 0 };
    struct crew   crew = { .run = run,
                           .files = files,
                           .work = work,
                           .end = end,
                           .request = request,
                           .lock = PTHREAD_MUTEX_INITIALIZER,
                           .changed = PTHREAD_COND_INITIALIZER };
    size_t        jobs = files->jobs < files->count ? files->jobs : files->count;
    int           exit_status;

    crew.may_show = files->progress && !run->quiet && terminal_colors(COLOR_AUTO, STDERR_FILENO);
    crew.next_show = now() + PROGRESS_AFTER;
    exit_status = jobs > 1 ? run_together(&crew, &output, jobs) : run_alone(&crew, &output);

    hide_progress(&crew);
    return output_end(&output, STELE_OK, run->report) == STELE_OK ? exit_status : EXIT_SYSTEM;
}

stele_status files_say(struct file_task *task, const char *format, ...)
{
    char         line[512];
    int          length;
    va_list      arguments;
    stele_status status = STELE_OK;

    va_start(arguments, format);
    length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length > 0)
        status = stele_buffer_add(&task->said, line, (size_t)length < sizeof line ? (size_t)length : sizeof line - 1);
    return status;
}
